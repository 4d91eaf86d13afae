-- Where the asker is all there is of hr and chairman, the superior answers and the administrator records the document.
alter table concern add column superior_document varchar(200);
