package vn.boiduong.directory;

/** Takes in an agency's own list of units, posts and people. */
public interface DirectoryImport {

    /**
     * Adds what is new and brings what is known up to date, in one transaction. A person in another unit is a transfer, another head a change of
     * head, a new leave a leave recorded: each is announced. Nobody and nothing is removed by being left out: a list
     * may be a part, and leaving the agency is an act of its own. At last {@link DirectoryChanged} is announced.
     */
    void take(DirectorySet set);
}
