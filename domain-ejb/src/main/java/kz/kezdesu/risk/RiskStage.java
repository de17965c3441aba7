package kz.kezdesu.risk;

/** Whether a worsening is expected or there already (1.8). */
public enum RiskStage {
  FORECAST,
  ARISEN
}
