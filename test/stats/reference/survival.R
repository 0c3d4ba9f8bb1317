# Reference numbers of kaplanMeier and turnbull: R's survival, and for late entry a direct search of the likelihood.
# Rscript survival.R > survival.json   (R with survival, KMsurv for the breast cosmesis data, jsonlite)
suppressMessages({library(survival); library(KMsurv); library(jsonlite)})
set.seed(5)

# Kaplan–Meier with log(-log) intervals: acute myelogenous leukaemia (in survival), and made data with late entry.
km <- function(fit) {
  at <- fit$n.event > 0
  list(age = fit$time[at], left = fit$surv[at], error = (fit$surv * fit$std.err)[at],
       low = fit$lower[at], high = fit$upper[at], watched = fit$n.risk[at], ended = fit$n.event[at])
}
plain <- km(survfit(Surv(time, status) ~ 1, data = aml, conf.type = "log-log"))
n <- 60
entry <- round(rexp(n, 0.3), 1)
end <- round(entry + 0.1 + rexp(n, 0.2), 1)
seen <- rbinom(n, 1, 0.7)
late <- km(survfit(Surv(entry, end, seen) ~ 1, conf.type = "log-log"))

# Turnbull without late entry: breast cosmesis, radiotherapy alone (Finkelstein and Wolfe 1985).
data(bcdeter)
breast <- subset(bcdeter, treat == 1)
curve <- function(l, r) {
  fit <- survfit(Surv(l, r, type = "interval2") ~ 1)
  list(age = fit$time, left = fit$surv)
}
bl <- ifelse(breast$lower == 0, NA, breast$lower)
cosmesis <- curve(bl, breast$upper)

# The same with ends that were seen mixed in.
m <- 50
true <- rexp(m, 0.1)
visit <- cumsum(c(2, 3, 1, 4, 2, 5, 3, 6))
ml <- sapply(true, function(t) max(c(0, visit[visit < t])))
mr <- sapply(true, function(t) min(c(visit[visit >= t], NA), na.rm = TRUE))
mr[is.infinite(mr)] <- NA
exact <- 1:8
ml[exact] <- mr[exact] <- round(true[exact], 2)
ml0 <- ml; ml0[ml0 == 0] <- NA
mixed <- curve(ml0, mr)

# Late entry and interval censoring: the log likelihood sum log (S(l) - S(r)) - log S(entry), searched directly.
k <- 40
t <- rexp(6 * k, 0.12)
e <- sample(c(0, 2, 5), 6 * k, TRUE)
keep <- which(t > e)[1:k]
t <- t[keep]; e <- e[keep]
looks <- c(0, 2, 4, 5, 7, 10, 12, 16, 20)
tl <- sapply(t, function(x) max(looks[looks < x]))
tr <- sapply(t, function(x) min(looks[looks >= x], Inf))
tl <- pmax(tl, e)
cuts <- sort(unique(c(tl, tr, e)))
cells <- cbind(head(cuts, -1), tail(cuts, -1))
inside <- outer(seq_len(k), seq_len(nrow(cells)), function(i, j) cells[j, 1] >= tl[i] & cells[j, 2] <= tr[i])
after <- outer(seq_len(k), seq_len(nrow(cells)), function(i, j) cells[j, 1] >= e[i])
minus <- function(par) {
  mass <- exp(c(par, 0)); mass <- mass / sum(mass)
  -sum(log(inside %*% mass)) + sum(log(after %*% mass))
}
best <- NULL
for (start in 1:20) {
  fit <- optim(rnorm(nrow(cells) - 1), minus, method = "BFGS", control = list(maxit = 5000, reltol = 1e-15))
  if (is.null(best) || fit$value < best$value) best <- fit
}
mass <- exp(c(best$par, 0)); mass <- mass / sum(mass)

cat(toJSON(list(
  plain = c(plain, list(time = aml$time, status = aml$status)),
  late = c(late, list(entry = entry, time = end, status = seen)),
  cosmesis = c(cosmesis, list(lower = breast$lower, upper = breast$upper)),
  mixed = c(mixed, list(lower = ml, upper = mr)),
  truncated = list(lower = tl, upper = ifelse(is.finite(tr), tr, NA), entry = e, until = cells[, 2],
                   left = 1 - cumsum(mass), loglik = -best$value)
), digits = NA, auto_unbox = TRUE, na = "null"))
