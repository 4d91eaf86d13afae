-- The day a name was sent, which stays when the person withdraws: a reason that set a rule aside was signed all the same.
alter table nominee add column sent_on date;
update nominee set sent_on = coalesce(moved_up_on, (select n.closed_on from nomination n where n.course = nominee.course))
where status in ('DECIDED', 'PASSED', 'NOT_PASSED')
   or status = 'WITHDRAWN' and exists (select 1 from participation p where p.course = nominee.course and p.officer = nominee.officer);
