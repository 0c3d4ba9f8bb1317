# Reference numbers of leastSquares with absorbed groups.
# Rscript fixed-effects.R > fixed-effects.json   (R with sandwich, plm and jsonlite)
suppressMessages({library(sandwich); library(plm); library(jsonlite)})
set.seed(5)
n <- 160
employer <- sample(1:24, n, TRUE, prob = (24:1)^1.2)
occupation <- sample(1:6, n, TRUE)
level <- rnorm(24, 0, 0.3)
skill <- rbinom(n, 1, plogis(level[employer] * 2 + occupation / 4 - 1.5))
years <- round(runif(n, 0, 12), 1)
y <- round(11 + 0.08 * skill + 0.03 * years + 0.1 * occupation + level[employer] + rnorm(n, 0, 0.2), 6)
d <- data.frame(y, skill, years, employer, occupation)
# A row alone in its employer or occupation explains itself: left out, until none is alone.
repeat {
  alone <- ave(rep(1, nrow(d)), d$employer, FUN = sum) == 1 | ave(rep(1, nrow(d)), d$occupation, FUN = sum) == 1
  if (!any(alone)) break
  d <- d[!alone, ]
}
N <- nrow(d)
se <- function(v, factor = 1) unname(sqrt(diag(v)[c("skill", "years")] * factor))
ask <- function(fit, cluster, K, data) {
  # HC0 by cluster, then G/(G-1) and (n-1)/(n-K) with K counting only levels that lie across clusters.
  g <- length(unique(cluster))
  se(vcovCL(fit, cluster = cluster, type = "HC0", cadjust = FALSE), g / (g - 1) * (nrow(data) - 1) / (nrow(data) - K))
}
raw <- lm(y ~ skill + years)
one <- lm(y ~ skill + years + factor(employer), d)
two <- lm(y ~ skill + years + factor(employer) + factor(occupation), d)
pick <- function(fit) unname(coef(fit)[c("skill", "years")])
within <- plm(y ~ skill + years, d, index = "employer", model = "within")
cat(toJSON(list(
  y = y, skill = skill, years = years, employer = employer, occupation = occupation, used = N,
  raw = list(b = pick(raw), model = se(vcov(raw)), hc1 = se(vcovHC(raw, "HC1")),
             cr1 = se(vcovCL(raw, cluster = employer, type = "HC1", cadjust = TRUE)), r2 = summary(raw)$r.squared),
  one = list(b = pick(one), plm = unname(coef(within)), model = se(vcov(one)), cr1 = ask(one, d$employer, 2 + 1, d),
             across = se(vcovCL(one, cluster = d$occupation, type = "HC1", cadjust = TRUE)), r2 = unname(summary(within)$r.squared["rsq"])),
  two = list(b = pick(two), model = se(vcov(two)), cr1 = ask(two, d$employer, 2 + 1 + length(unique(d$occupation)) - 1, d))
), digits = NA, auto_unbox = TRUE))
