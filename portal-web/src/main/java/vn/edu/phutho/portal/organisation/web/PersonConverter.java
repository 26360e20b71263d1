package vn.edu.phutho.portal.organisation.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.organisation.application.PersonQueries;
import vn.edu.phutho.portal.organisation.application.PostHeld;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * The person of a {@code pt:person}. Part of a name is never taken for the one person it happens to fit: what is sent
 * must be a whole name; otherwise the error names those it could be, which is the search without script.
 */
@Dependent // makes it a bean: without a scope nothing is injected
@FacesConverter(value = PersonConverter.ID, managed = true)
public class PersonConverter implements Converter<PersonChoice> {

    /** Converter id, as named in {@code tags/person.xhtml}. */
    public static final String ID = "portal.Person";

    private static final int LOOKED_AT = 50;
    private static final int NAMED = 5;
    private static final int LONGEST = 300;

    @Inject
    private PersonQueries queries;

    @Override
    public PersonChoice getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || VietnameseText.storable(typed).isBlank()) {
            return null;
        }
        String text = typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        List<PostHeld> hits = queries.find(PersonChoice.nameIn(text), LOOKED_AT);
        return PersonChoice.meant(text, hits).orElseThrow(() -> refused(text, hits));
    }

    private static ConverterException refused(String typed, List<PostHeld> hits) {
        String names = hits.stream()
                .limit(NAMED)
                .map(hit -> PersonChoice.of(hit, hits).label())
                .collect(Collectors.joining("; "));
        String text = hits.isEmpty()
                ? Messages.text("common", "person.nobody", typed)
                : Messages.text("common", "person.which", hits.size(), names);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, PersonChoice person) {
        return person == null ? "" : person.label();
    }
}
