# Reference numbers of adjustDaily: the chain of Ollech (2018) written out anew over R's own stl, on an invented daily series.
# The length is one at which all three steps have odd lengths (see stl.R for why); two 29ths of February lie in it.
# Rscript daily.R > daily.json
suppressMessages(library(jsonlite))
set.seed(23)
days <- seq(as.Date("2020-01-15"), by = "day", length.out = 1571)
n <- length(days)
day_of_year <- as.numeric(format(days, "%j"))
date <- as.numeric(format(days, "%d"))
y <- 4 + 0.0003 * seq_len(n) + rep(c(.1, .08, .05, .02, -.03, -.12, -.1), length.out = n) +
  0.05 * cos(2 * pi * date / 31) + 0.2 * cos(2 * pi * day_of_year / 365) + rnorm(n, sd = 0.03)
feast <- format(days, "%m-%d") == "12-25"
y[feast] <- y[feast] - 0.4
y[500] <- y[500] + 1
parts <- function(x, period, window) stl(ts(x, frequency = period), s.window = window, robust = TRUE)$time.series

week <- parts(y, 7, 53)
rest <- as.numeric(week[, 3])
holiday <- ifelse(feast, median(rest[feast]), 0)
rest <- rest - holiday
outlier <- abs(rest - median(rest)) > 5 * mad(rest)
calm <- ifelse(outlier, as.numeric(week[, 2]), y - as.numeric(week[, 1]) - holiday)

# Months of 31 days: the missing days lie on a line from the last day to the first of the next month.
stretched <- c(); place <- integer(n)
for (i in seq_len(n)) {
  stretched <- c(stretched, calm[i]); place[i] <- length(stretched)
  if (i < n && date[i + 1] == 1 && date[i] < 31) {
    missing <- 31 - date[i]
    stretched <- c(stretched, approx(c(0, missing + 1), calm[c(i, i + 1)], xout = seq_len(missing))$y)
  }
}
month <- as.numeric(parts(stretched, 31, 53)[, 1])[place]
left <- calm - month
leap <- format(days, "%m-%d") == "02-29"
stopifnot(n %% 2 == 1, length(stretched) %% 2 == 1, sum(!leap) %% 2 == 1)
year <- rep(NA, n)
year[!leap] <- as.numeric(parts(left[!leap], 365, 13)[, 1])
for (i in which(leap)) year[i] <- (year[i - 1] + year[i + 1]) / 2
factors <- exp(as.numeric(week[, 1]) + holiday + month + year)
cat(toJSON(list(first = format(days[1]), values = exp(y), factors = factors, outliers = I(which(outlier) - 1)), digits = NA, auto_unbox = TRUE))
