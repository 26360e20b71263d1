package vn.edu.phutho.portal.style.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import vn.edu.phutho.portal.award.dossier.DossierState;
import vn.edu.phutho.portal.platform.web.ActOffer;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.Step;
import vn.edu.phutho.portal.platform.web.route.Addresses;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

/** The parts of a page that shows one thing, with invented content. */
@Named
@RequestScoped
public class StyleView {

    /** As stored by somebody who meant no good. */
    private static final String RICH =
            "<h3>Kết quả năm học</h3><p onclick=\"alert(1)\">Dạy <strong>9 lớp</strong> trung"
                    + " cấp lý luận chính trị, <em>đúng tiến độ</em>; xem <a href=\"https://phutho.gov.vn/\">báo cáo</a>.</p>"
                    + "<ul><li>Hướng dẫn 12 khóa luận</li><li>Chủ nhiệm 1 đề tài cấp cơ sở</li></ul>"
                    + "<blockquote>Giảng dạy nhiệt tình, trách nhiệm.</blockquote><script>alert(1)</script>";

    @Inject
    private Addresses addresses;

    @Inject
    private SettingQueries settings;

    private String reason;
    private int leastReason;

    @PostConstruct
    void load() {
        leastReason = settings.intValue(SettingKey.AWARD_RETURN_REASON_MIN);
    }

    /** What the confirmed act does on a real page: tells the domain, then shows the page anew. */
    public void giveBack() throws IOException {
        if (reason == null || reason.strip().length() < leastReason) {
            throw new InvalidInputException(new Fault("reason", Refusal.of("style.reason.tooShort", leastReason)));
        }
        done();
    }

    /** An act that asks for nothing. */
    public void approve() throws IOException {
        done();
    }

    private void done() throws IOException {
        Messages.done("style", "act.done");
        Redirect.to(addresses.getStyle());
    }

    /** What is asked of the reason. */
    public String getReasonHint() {
        return Messages.text("style", "reason.hint", leastReason);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRich() {
        return RICH;
    }

    /** Acts of each family, and two that are withheld. */
    public List<ActOffer> getOffers() {
        return List.of(
                ActOffer.offered("APPROVE", Messages.text("style", "act.approve"), "check", "primary"),
                ActOffer.offered("RETURN", Messages.text("style", "act.return"), "replay", "plain"),
                ActOffer.offered("REJECT", Messages.text("style", "act.reject"), "close", "danger"),
                ActOffer.withheld(
                        "WITHDRAW",
                        Messages.text("style", "act.withdraw"),
                        "undo",
                        Messages.text("style", "act.withdraw.why")));
    }

    public DossierState[] getDossierStates() {
        return DossierState.values();
    }

    public List<ActOffer> getNoOffers() {
        return List.of();
    }

    /** A way of six steps that is half gone. */
    public List<Step> getSteps() {
        return List.of(
                new Step(Messages.text("style", "step.draft"), "05/11", Step.State.DONE),
                new Step(Messages.text("style", "step.submit"), "12/11", Step.State.DONE),
                new Step(Messages.text("style", "step.approve"), "27/11", Step.State.CURRENT),
                new Step(Messages.text("style", "step.verify"), "01/12", Step.State.AHEAD),
                new Step(Messages.text("style", "step.council"), "10/12", Step.State.AHEAD),
                new Step(Messages.text("style", "step.decide"), "20/12", Step.State.AHEAD));
    }
}
