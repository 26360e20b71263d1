package vn.edu.phutho.portal.draft.web;

import jakarta.el.ValueExpression;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.render.Renderer;
import java.util.Objects;

/** One field of a form that gets back what was typed into it. */
final class DraftField {

    private DraftField() {}

    /**
     * Fills the field, unless it is one that drafts never hold.
     *
     * @return whether that changed what the field shows
     */
    static boolean fill(FacesContext context, UIComponent field, String text) {
        if (!mayBeFilled(field)) {
            return false;
        }
        ValueExpression model = field.getValueExpression("value");
        Object submitted = field instanceof UISelectMany ? lines(text) : text;
        try {
            Object value = model == null ? submitted : converted(context, field, submitted);
            if (model == null || model.isReadOnly(context.getELContext())) {
                return show(field, submitted);
            }
            Object before = model.getValue(context.getELContext());
            model.setValue(context.getELContext(), value);
            return !Objects.deepEquals(plain(before), plain(value));
        } catch (ConverterException asTyped) {
            return show(field, submitted);
        }
    }

    private static boolean mayBeFilled(UIComponent field) {
        boolean secret = field instanceof HtmlInputSecret || field instanceof HtmlInputFile;
        boolean fixed = Boolean.TRUE.equals(field.getAttributes().get("disabled"))
                || Boolean.TRUE.equals(field.getAttributes().get("readonly"));
        return !secret && !fixed && !field.getPassThroughAttributes(true).containsKey("data-no-draft");
    }

    private static String[] lines(String text) {
        return text.isEmpty() ? new String[0] : text.split("\n");
    }

    private static Object converted(FacesContext context, UIComponent field, Object submitted) {
        if ("".equals(submitted)) {
            return null; // as web.xml says of what is sent
        }
        Renderer<?> renderer = context.getRenderKit().getRenderer(field.getFamily(), field.getRendererType());
        return renderer == null ? submitted : renderer.getConvertedValue(context, field, submitted);
    }

    private static boolean show(UIComponent field, Object submitted) {
        ((EditableValueHolder) field).setSubmittedValue(submitted);
        return true;
    }

    /** Nothing and an empty text look alike, and browsers write line ends in one sign or two. */
    private static Object plain(Object value) {
        return value == null ? "" : value instanceof String text ? text.replace("\r\n", "\n") : value;
    }
}
