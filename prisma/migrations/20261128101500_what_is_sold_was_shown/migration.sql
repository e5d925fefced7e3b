-- What is sold was shown (docs/decisions/0020), and who says that a launch took place is kept: every projection is made anew at the
-- next start, as where it is of no day yet.
DELETE FROM "ProjectionDay";
