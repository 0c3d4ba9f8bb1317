# Reference numbers of stl() and loess() in src/stats: R's own stl on monthly and daily-like series.
# Rscript stl.R > stl.json   (R 4.x with jsonlite)
suppressMessages(library(jsonlite))
set.seed(11)
months <- 81 # an odd number: of an even one, R takes a wrong middle of the remainders now and then (stl.f hands psort
# the two middle places in descending order)
t <- seq_len(months)
monthly <- 5 + 0.01 * t + 0.2 * cos(2 * pi * t / 12) + 0.1 * sin(4 * pi * t / 12) * (1 + t / 200) + rnorm(months, sd = 0.05)
monthly[c(17, 44)] <- monthly[c(17, 44)] + c(1.2, -0.9)
days <- 101
weekly <- 2 + 0.02 * seq_len(days) + rep(c(0, .3, .35, .3, .2, -.5, -.65), length.out = days) + rnorm(days, sd = 0.1)
parts <- function(y, period, ...) {
  fit <- stl(ts(y, frequency = period), ...)
  list(seasonal = as.numeric(fit$time.series[, 1]), trend = as.numeric(fit$time.series[, 2]),
       remainder = as.numeric(fit$time.series[, 3]), weights = as.numeric(fit$weights))
}
cat(toJSON(list(
  monthly = monthly, weekly = weekly,
  periodic = parts(monthly, 12, s.window = "periodic"),
  seasonal7 = parts(monthly, 12, s.window = 7),
  robust13 = parts(monthly, 12, s.window = 13, robust = TRUE),
  robustPeriodic = parts(monthly, 12, s.window = "periodic", robust = TRUE),
  trend41 = parts(monthly, 12, s.window = 21, t.window = 41),
  short = parts(monthly[1:25], 12, s.window = 13),
  week = parts(weekly, 7, s.window = 31, robust = TRUE)
), digits = NA, auto_unbox = TRUE))
