# Reference numbers of bootstrap, clusterBootstrap, quantile, partialPooling, rankSets and shiftShare.
# Rscript resampling.R > resampling.json   (R with boot, metafor and jsonlite)
suppressMessages({library(boot); library(metafor); library(jsonlite)})
set.seed(11)
# The same draws as ours: the uniform numbers are handed over, place = floor(u * n).
x <- round(rlnorm(15, 11, 0.4))
draws <- 200
u <- matrix(floor(runif(draws * 15) * 1e4) / 1e4, draws)
replicates <- apply(u, 1, function(row) median(x[floor(row * 15) + 1]))
size <- c(1, 4, 2, 3, 5)
cluster <- rep(1:5, size)
v <- matrix(floor(runif(draws * 5) * 1e4) / 1e4, draws)
clustered <- apply(v, 1, function(row) mean(unlist(split(x, cluster)[floor(row * 5) + 1])))
plain <- boot(x, function(d, i) median(d[i]), R = 20000)
k <- c(3, 40, 0, 12, 7, 90, 2); n <- c(40, 300, 25, 60, 150, 400, 9)
es <- escalc("PLO", xi = k, ni = n, add = 0.5, to = "all")
dl <- rma(yi, vi, data = es, method = "DL")
b <- blup(dl)
level <- c(0.31, 0.24, 0.05, 0.11, 0.12, 0.22); se <- c(0.02, 0.03, 0.01, 0.02, 0.04, 0.02)
pairs <- expand.grid(a = 1:6, b = 1:6); pairs <- pairs[pairs$a != pairs$b, ]
p <- pnorm(-(level[pairs$a] - level[pairs$b]) / sqrt(se[pairs$a]^2 + se[pairs$b]^2))
sure <- p.adjust(p, "holm") <= 0.05
cat(toJSON(list(
  x = x, u = as.vector(t(u)), replicates = list(low = unname(quantile(replicates, .025)), high = unname(quantile(replicates, .975)), error = sd(replicates)),
  cluster = cluster, v = as.vector(t(v)), clustered = list(low = unname(quantile(clustered, .025)), high = unname(quantile(clustered, .975)), error = sd(clustered)),
  boot = list(error = sd(plain$t[, 1])),
  quantiles = unname(quantile(x, c(0, .1, .25, .5, .9, 1))),
  pooling = list(k = k, n = n, yi = as.vector(es$yi), vi = as.vector(es$vi), tau2 = dl$tau2, mean = as.vector(dl$beta), pred = b$pred, low = b$pi.lb, high = b$pi.ub),
  ranks = list(value = level, se = se, best = sapply(1:6, function(i) 1 + sum(sure & pairs$b == i)), worst = sapply(1:6, function(i) 6 - sum(sure & pairs$a == i)))
), digits = NA, auto_unbox = TRUE))
