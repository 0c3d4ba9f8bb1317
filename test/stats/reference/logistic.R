# Reference numbers of quasiBinomial, studentWithin, normalQuantile and benjaminiHochberg.
# Rscript logistic.R > logistic.json   (R with sandwich and jsonlite)
suppressMessages({library(sandwich); library(jsonlite)})
set.seed(7)
months <- 48
t <- seq_len(months) / 12
n <- rpois(months, 180) + 20
noise <- as.numeric(arima.sim(list(ar = 0.6), months, sd = 0.25))
k <- rbinom(months, n, plogis(-2 + 0.3 * t + 0.2 * cos(2 * pi * t) + noise))
x <- cbind(1, t, cos(2 * pi * t), sin(2 * pi * t))
fit <- glm(cbind(k, n - k) ~ x - 1, family = quasibinomial, control = glm.control(epsilon = 1e-14, maxit = 100))
cluster <- rep(1:12, each = 4)
se <- function(v) sqrt(diag(unname(v)))
p <- c(0.01, 0.04, 0.03, 0.5, 0.002, 0.03)
cat(toJSON(list(
  k = k, n = n, x = unname(x), cluster = cluster,
  coefficients = unname(coef(fit)),
  dispersion = summary(fit)$dispersion,
  model = se(vcov(fit)),
  hac4 = se(NeweyWest(fit, lag = 4, prewhite = FALSE, adjust = TRUE)),
  hac3 = se(NeweyWest(fit, lag = 3, prewhite = FALSE, adjust = TRUE)),
  clustered = se(vcovCL(fit, cluster = cluster, type = "HC1", cadjust = TRUE)),
  rowwise = se(vcovCL(fit, cluster = seq_len(months), type = "HC1", cadjust = TRUE)),
  t = list(df = c(1, 2.5, 11, 200), within95 = qt(0.975, c(1, 2.5, 11, 200)), beyond2 = 2 * pt(-2, c(1, 2.5, 11, 200))),
  normal = list(p = c(1e-12, 0.001, 0.025, 0.3, 0.5, 0.999), z = qnorm(c(1e-12, 0.001, 0.025, 0.3, 0.5, 0.999)),
                at = c(-9, -4, -2.9, -1, 0.5, 3.5), below = pnorm(c(-9, -4, -2.9, -1, 0.5, 3.5))),
  fdr = list(p = p, hochberg = p.adjust(p, "BH"), yekutieli = p.adjust(p, "BY"))
), digits = NA, auto_unbox = TRUE))
