-- Rows of these tables come by scripts, with ids from 1 to 50; what the portal stores begins behind them. EclipseLink
-- takes the fifty numbers up to the one that the sequence gives, so until now its first row would have had the id 1, too.
alter sequence emulation_period_seq restart with 100;
alter sequence offered_title_seq restart with 100;
