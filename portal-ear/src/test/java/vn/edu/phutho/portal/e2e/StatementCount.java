package vn.edu.phutho.portal.e2e;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.DataRecord;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;

/** Counts the statements that EclipseLink sends. */
class StatementCount extends SessionProfilerAdapter {

    /** EclipseLink tells twice of most statements, but each has a query of its own. */
    private final Set<DatabaseQuery> sent = ConcurrentHashMap.newKeySet();

    /** The number of statements that the work sends; the least of three, as once a minute the settings are read too. */
    int of(Runnable work) {
        return IntStream.range(0, 3)
                .map(time -> {
                    sent.clear();
                    work.run();
                    return sent.size();
                })
                .min()
                .orElseThrow();
    }

    @Override
    public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
        if (operation.equals(SessionProfiler.StatementExecute)) {
            sent.add(query);
        }
    }

    @Override
    public Object profileExecutionOfQuery(DatabaseQuery query, DataRecord row, AbstractSession session) {
        return session.internalExecuteQuery(query, (AbstractRecord) row);
    }
}
