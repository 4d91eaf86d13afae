/**
 * A whole year played from files through the real engine: the demonstration, the acceptance test, and HR's way to try a
 * policy before the year starts. Every human task is completed as the right person; nothing is set behind the processes.
 */
@ApplicationModule
package vn.boiduong.rehearsal;

import org.springframework.modulith.ApplicationModule;
