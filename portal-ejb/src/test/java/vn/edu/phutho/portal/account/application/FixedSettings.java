package vn.edu.phutho.portal.account.application;

import java.util.Map;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;

/** Settings without a database. */
final class FixedSettings extends SettingQueries {

    private final Map<SettingKey, Integer> values;

    FixedSettings(Map<SettingKey, Integer> values) {
        this.values = values;
    }

    @Override
    public int intValue(SettingKey key) {
        return values.get(key);
    }
}
