global using ExchangeStats.Tests;
