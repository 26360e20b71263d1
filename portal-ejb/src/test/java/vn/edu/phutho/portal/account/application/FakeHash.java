package vn.edu.phutho.portal.account.application;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes its parameters before the password, as the real one does before the salt. */
final class FakeHash implements Pbkdf2PasswordHash {

    final Map<String, String> parameters = new HashMap<>();
    final List<String> verified = new ArrayList<>();
    int generated;

    @Override
    public void initialize(Map<String, String> given) {
        parameters.putAll(given);
    }

    @Override
    public String generate(char[] password) {
        generated++;
        return parameters.get("Pbkdf2PasswordHash.Algorithm") + ":" + parameters.get("Pbkdf2PasswordHash.Iterations")
                + ":" + new String(password);
    }

    @Override
    public boolean verify(char[] password, String hash) {
        verified.add(new String(password));
        return hash.endsWith(":" + new String(password));
    }
}
