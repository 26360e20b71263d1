package vn.edu.phutho.portal.firststart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountRepository;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.account.application.PasswordHasher;
import vn.edu.phutho.portal.organisation.Person;
import vn.edu.phutho.portal.shared.PersonName;

/** One account for each role, all with the one password that the documentation gives (docs/demo-accounts.md). */
@ApplicationScoped
class DemoAccounts {

    private static final String PASSWORD = "Phu-Tho-2026-demo";

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordHasher hasher;

    void load(Map<String, Person> people) {
        List<String[]> rows = Table.rows("accounts.tsv");
        // Each account gets a salt of its own; side by side because one hash takes a good part of a second.
        Map<String, String> hashes =
                rows.parallelStream().collect(Collectors.toConcurrentMap(row -> row[0], row -> hasher.hash(PASSWORD)));
        for (String[] row : rows) {
            Person person = people.get(row[1]);
            List<Role> roles =
                    Arrays.stream(row[2].split(",")).map(Role::valueOf).toList();
            Account account = new Account(row[0], person.styledName(), hashes.get(row[0]), roles);
            account.belongsTo(person.getId(), new PersonName(person.getFullName()));
            account.markDemo();
            person.reachableAt(row[0] + "@truong.example");
            accounts.add(account);
        }
    }
}
