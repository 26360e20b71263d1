/** Who tried to do what, and what came of it. Only ever added to. */
package vn.edu.phutho.portal.shared.audit;
