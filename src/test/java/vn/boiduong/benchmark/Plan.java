package vn.boiduong.benchmark;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How PostgreSQL answered a query, line by line as {@code explain (analyze)} tells it. */
record Plan(List<String> lines) {

    private static final Pattern SCAN = Pattern.compile("Scan .*\\(actual .*rows=([\\d.]+) loops=(\\d+)\\)");
    private static final Pattern NODE = Pattern.compile("\\(actual .*loops=(\\d+)\\)");
    private static final Pattern DROPPED = Pattern.compile("Rows Removed by (?:Filter|Index Recheck): (\\d+)");

    /** Rows of tables and indexes looked at, those dropped again included; what is told is the mean of the loops. */
    long rowsRead() {
        double read = 0;
        long loops = 1;
        for (String line : lines) {
            Matcher node = NODE.matcher(line);
            if (node.find()) {
                loops = Long.parseLong(node.group(1));
                Matcher scan = SCAN.matcher(line);
                boolean table = scan.find() && !line.contains("CTE Scan") && !line.contains("Subquery Scan") && !line.contains("Bitmap Index");
                read += table ? Double.parseDouble(scan.group(1)) * loops : 0;
            }
            Matcher dropped = DROPPED.matcher(line);
            read += dropped.find() ? Double.parseDouble(dropped.group(1)) * loops : 0;
        }
        return Math.round(read);
    }
}
