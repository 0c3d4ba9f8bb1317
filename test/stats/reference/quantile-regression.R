# Reference numbers of quantileRegression.
# Rscript quantile-regression.R > quantile-regression.json   (R with quantreg and jsonlite)
suppressMessages({library(quantreg); library(jsonlite)})
set.seed(9)
n <- 120
years <- round(runif(n, 0, 15), 2)
skill <- rbinom(n, 1, 0.35)
y <- round(10.8 + 0.04 * years + 0.1 * skill + (0.1 + 0.02 * years) * rt(n, 4), 5)
fits <- lapply(c(0.1, 0.25, 0.5, 0.75, 0.9), function(tau) {
  fit <- rq(y ~ years + skill, tau, method = "br")
  list(tau = tau, b = unname(coef(fit)), loss = fit$rho, errors = unname(summary(fit, se = "ker")$coefficients[, 2]))
})
cat(toJSON(list(y = y, years = years, skill = skill, fits = fits), digits = NA, auto_unbox = TRUE))
