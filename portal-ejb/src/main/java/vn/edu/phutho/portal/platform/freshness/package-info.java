/** What whoever keeps renderings must know of the features behind them, without knowing the features. */
package vn.edu.phutho.portal.platform.freshness;
