package vn.boiduong.survey;

import org.springframework.data.repository.CrudRepository;

interface Surveys extends CrudRepository<Survey, String> {
}
