# Reference numbers of bursts: every sequence of two states is priced as Kleinberg (2003, section 4) writes it, with R's
# own dbinom and a cost of cost * log(batches) for each step up from the ordinary state (in which it begins).
# Rscript bursts.R > bursts.json
suppressMessages(library(jsonlite))
set.seed(3)
price <- function(states, own, all, ratio, cost) {
  p <- sum(own) / sum(all)
  p <- c(p, min(0.9999, ratio * p))
  fit <- -sum(dbinom(own, all, p[states + 1], log = TRUE))
  up <- sum(diff(c(0, states)) == 1)
  fit + up * cost * log(length(all))
}
cheapest <- function(own, all, ratio, cost) {
  n <- length(all)
  every <- as.matrix(expand.grid(rep(list(0:1), n)))
  every[which.min(apply(every, 1, price, own, all, ratio, cost)), ]
}
cases <- lapply(1:12, function(i) {
  n <- 12
  all <- rpois(n, 120)
  rate <- rep(0.05, n)
  at <- sample(1:9, 1)
  rate[at:(at + 3)] <- c(0.08, 0.12, 0.15)[i %% 3 + 1]
  own <- rbinom(n, all, rate)
  ratio <- c(1.5, 2, 3)[(i %/% 3) %% 3 + 1]
  cost <- c(0.5, 1)[i %% 2 + 1]
  list(own = own, all = all, ratio = ratio, cost = cost, states = unname(cheapest(own, all, ratio, cost)))
})
cat(toJSON(cases, digits = NA, auto_unbox = TRUE))
