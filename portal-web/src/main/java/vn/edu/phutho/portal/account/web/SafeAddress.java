package vn.edu.phutho.portal.account.web;

import java.util.regex.Pattern;
import vn.edu.phutho.portal.platform.web.route.Routes;

/** Where to go after signing in: only to a page of the portal, never to what else an address may be made to mean. */
final class SafeAddress {

    /** One slash, then harmless characters only: no second slash at the start, no backslash, no control character. */
    private static final Pattern INSIDE = Pattern.compile("/(?:[\\w-]+(?:/[\\w-]+)*)?(?:\\?[\\w=&%+.-]*)?");

    private SafeAddress() {}

    /** The address itself when it is a page of the portal other than the sign-in page, else the home page. */
    static String inside(String asked) {
        if (asked == null || asked.length() > 500 || !INSIDE.matcher(asked).matches()) {
            return Routes.HOME.address();
        }
        String path = asked.split("\\?", 2)[0];
        return Routes.find(path).filter(found -> found.route() != Routes.LOGIN).isPresent()
                ? asked
                : Routes.HOME.address();
    }
}
