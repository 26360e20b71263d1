/**
 * What a first start finds: demo data to look at (units, 48 invented people, accounts, news) or, without demo data, the
 * bare frame of units and one administrator.
 */
package vn.edu.phutho.portal.firststart;
