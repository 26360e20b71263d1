package vn.edu.phutho.portal.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The messages of a page as the boxes over its form show them; the form is {@code includes/notices.xhtml}. */
@Named
@RequestScoped
public class Notices {

    /**
     * A message about the page as a whole.
     *
     * @param family the colour family of {@code .note}: good, wait or bad
     * @param icon the icon of the family
     * @param text the message
     */
    public record Notice(String family, String icon, String text) {}

    /**
     * A message about one field.
     *
     * @param field client id of the field, to jump to
     * @param text the message
     */
    public record WrongField(String field, String text) {}

    /** Messages that belong to no field. */
    public List<Notice> getGeneral() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(Notices::notice)
                .toList();
    }

    /** Messages of fields in the order of the form. */
    public List<WrongField> getWrongFields() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<WrongField> wrong = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            if (id != null) {
                context.getMessageList(id).forEach(message -> wrong.add(new WrongField(id, message.getSummary())));
            }
        }
        return wrong;
    }

    /** Whether a field is wrong: for fields in rows, which are one component and which {@link FieldStates} cannot mark. */
    public boolean wrong(UIComponent field) {
        FacesContext context = FacesContext.getCurrentInstance();
        return !context.getMessageList(field.getClientId(context)).isEmpty();
    }

    /** The sentence over the list of wrong fields. */
    public String getWrongText() {
        return Messages.text("common", "form.wrong", getWrongFields().size());
    }

    private static Notice notice(FacesMessage message) {
        message.rendered();
        if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
            return new Notice("bad", "exclamation", message.getSummary());
        }
        return FacesMessage.SEVERITY_WARN.equals(message.getSeverity())
                ? new Notice("wait", "info", message.getSummary())
                : new Notice("good", "check", message.getSummary());
    }
}
