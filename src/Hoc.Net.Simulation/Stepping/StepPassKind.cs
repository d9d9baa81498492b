namespace Hoc.Net.Simulation.Stepping;

/// <summary>The parts of a step.</summary>
internal enum StepPassKind
{
    /// <summary>Sets right-hand sides and diagonals to zero.</summary>
    Clear,

    /// <summary>Runs a kernel of one mechanism.</summary>
    Kernel,

    /// <summary>Adds the terms of capacitance and of axial currents.</summary>
    CableTerms,

    /// <summary>Solves the equations and advances the voltages.</summary>
    Solution,

    /// <summary>Sets the clock to the end of the step.</summary>
    ClockToEnd,

    /// <summary>Lets states diffuse along sections.</summary>
    Diffusion,
}
