package vn.edu.phutho.portal.account;

/** The roles of domain.md 4.2. Their names reach the container and {@code @RolesAllowed}: see {@link RoleName}. */
public enum Role {
    EMPLOYEE,
    UNIT_SECRETARY,
    UNIT_HEAD,
    DEPUTY_UNIT_HEAD,
    TDKT_OFFICER,
    STANDING_HEAD,
    COUNCIL_MEMBER,
    COUNCIL_SECRETARY,
    COUNCIL_CHAIR,
    PRINCIPAL,
    VICE_PRINCIPAL,
    CLERK,
    ACCOUNTANT,
    INITIATIVE_COUNCIL,
    EDITOR,
    NEWS_APPROVER,
    ADMIN,
    AUDITOR
}
