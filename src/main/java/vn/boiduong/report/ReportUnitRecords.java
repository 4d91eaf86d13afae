package vn.boiduong.report;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface ReportUnitRecords extends CrudRepository<ReportUnit, String> {

    List<ReportUnit> findByReport(String report);

    List<ReportUnit> findByReportAndRoundNoOrderByUnit(String report, int roundNo);
}
