namespace Hoc.Net.Simulation.Stepping;

/// <summary>The parts of a step.</summary>
internal enum StepPassKind
{
    /// <summary>Sets right-hand sides and diagonals to zero.</summary>
    Clear,

    /// <summary>Runs a kernel of one mechanism.</summary>
    Kernel,

    /// <summary>Adds the terms of capacitance.</summary>
    Capacitance,

    /// <summary>Adds the terms of layers and of axial currents.</summary>
    CableTerms,

    /// <summary>Solves the equations and advances the voltages.</summary>
    Solution,

    /// <summary>Sets the clock to the end of the step.</summary>
    ClockToEnd,

    /// <summary>Lets states diffuse along sections.</summary>
    Diffusion,

    /// <summary>Begins the sums of membrane currents.</summary>
    BeginMembraneCurrents,

    /// <summary>Notes what the nodes have before an electrode's kernel adds to it.</summary>
    BeforeElectrode,

    /// <summary>Takes what an electrode's kernel has added out of membrane currents.</summary>
    AfterElectrode,

    /// <summary>Takes over what all mechanisms have added, before currents along the cable are.</summary>
    HoldMembraneCurrents,

    /// <summary>Computes membrane currents from the solution.</summary>
    FinishMembraneCurrents,
}
