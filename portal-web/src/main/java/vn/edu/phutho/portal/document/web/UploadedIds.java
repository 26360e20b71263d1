package vn.edu.phutho.portal.document.web;

import java.util.Arrays;
import java.util.List;

/** The files of {@code pt:upload}, as its script has noted them in the field of the form. */
public final class UploadedIds {

    private UploadedIds() {}

    /**
     * Their ids in the store, in the order in which they came; whose they are is for the service to ask.
     *
     * @param noted the field's value; null for none, and nonsense among it counts as not there
     */
    public static List<Long> of(String noted) {
        return noted == null
                ? List.of()
                : Arrays.stream(noted.split(","))
                        .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                        .map(Long::valueOf)
                        .distinct()
                        .toList();
    }
}
