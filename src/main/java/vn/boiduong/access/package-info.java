/**
 * Who gets in: accounts, sign-in and sign-out, lock-out, the first administrator, and what each role may do in the engine.
 * People, groups and agencies come from the directory; only passwords and their state are kept here. System time counts,
 * never the office clock, so a moved demo clock neither frees nor locks anyone.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "identity", "engine", "portal"})
package vn.boiduong.access;

import org.springframework.modulith.ApplicationModule;
