namespace Hoc.Net.Mechanisms.Units;

/// <summary>The value of a constant such as <c>FARADAY = (faraday) (coulomb)</c>; <c>nrnunit_use_legacy</c> chooses which.</summary>
/// <param name="Modern">By the constants of CODATA 2018.</param>
/// <param name="Legacy">As NEURON had it before release 8, with six digits.</param>
internal readonly record struct UnitFactor(double Modern, double Legacy);
