package vn.edu.phutho.portal.draft.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import vn.edu.phutho.portal.draft.DraftKey;
import vn.edu.phutho.portal.draft.FormName;
import vn.edu.phutho.portal.draft.application.SavedDraft;

/**
 * Finishes each form of {@code pt:form} before it is drawn: marks it for the script and, when the page is opened, fills
 * it with what was typed last. The texts go into the beans, so that rows of a repetition get them as well; whatever
 * cannot be converted stays in its field as it was typed.
 */
public class DraftForms implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        finish(FacesContext.getCurrentInstance(), (UIViewRoot) event.getSource());
    }

    private static void finish(FacesContext context, UIComponent component) {
        if (component instanceof UIForm form) {
            Object name = form.getAttributes().get("draftForm");
            if (name != null && form.isRendered()) {
                finish(context, form, name.toString());
            }
            return; // no form stands in another
        }
        for (Iterator<UIComponent> inside = component.getFacetsAndChildren(); inside.hasNext(); ) {
            finish(context, inside.next());
        }
    }

    private static void finish(FacesContext context, UIForm form, String name) {
        FormName known = FormName.of(name).orElseThrow(() -> new IllegalArgumentException("no form: " + name));
        DraftKey place =
                new DraftKey(known, form.getAttributes().get("draftKey").toString());
        DraftView view = CDI.current().select(DraftView.class).get();
        view.use();
        Optional<SavedDraft> draft = view.open(place);
        draft.ifPresent(found -> {
            fill(context, form, found.fields(), view);
            view.noteRestored(place, found);
        });
        Map<String, Object> marks = form.getPassThroughAttributes(true);
        Object version = form.getAttributes().get("draftVersion");
        marks.put("data-draft", "/api/v1/drafts/" + place.form().slug() + "/" + place.key());
        marks.put("data-version", version == null ? "" : version.toString());
        marks.put("data-now", view.now());
        marks.put(
                "data-restored", draft.map(found -> found.savedAt().toString()).orElse(""));
        marks.put("data-stale", form.getAttributes().get("draftConflict") == null ? "" : "true");
    }

    private static void fill(FacesContext context, UIForm form, Map<String, String> typed, DraftView view) {
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        form.visitTree(visit, (visited, component) -> {
            if (component instanceof EditableValueHolder) {
                String id = component.getClientId(context);
                String text = typed.getOrDefault(id, typed.get(id + "_input"));
                if (text != null && DraftField.fill(context, component, text)) {
                    view.noteDifference();
                }
            }
            return VisitResult.ACCEPT;
        });
    }
}
