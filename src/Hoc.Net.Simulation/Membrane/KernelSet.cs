namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// The passes of a mechanism; those it does not need are null. The driver calls each for one block of cells at a time,
/// mechanisms in the catalogue's <see cref="MechanismCatalog.ComputingOrder"/>.
/// </summary>
public sealed record KernelSet
{
    /// <summary>
    /// Makes what all instances share (tables) ready. Called once for the model, on one thread, with first = count = 0,
    /// before <see cref="Initialize"/> and at the start of each step.
    /// </summary>
    public Kernel? Prepare { get; init; }

    /// <summary>
    /// Runs for an instance that has just been made (CONSTRUCTOR): the frame shows it alone, as row 0. A copy that a change of nseg makes gets
    /// the values of its original afterwards.
    /// </summary>
    public Kernel? Construct { get; init; }

    /// <summary>Runs for a point process or artificial cell before it ends (DESTRUCTOR), alone as <see cref="Construct"/>.</summary>
    public Kernel? Destroy { get; init; }

    /// <summary>Sets the states from the voltage (INITIAL).</summary>
    public Kernel? Initialize { get; init; }

    /// <summary>Runs before any INITIAL, with the new voltage (BEFORE INITIAL).</summary>
    public Kernel? BeforeInitialize { get; init; }

    /// <summary>Runs after every INITIAL (AFTER INITIAL).</summary>
    public Kernel? AfterInitialize { get; init; }

    /// <summary>
    /// Subtracts the membrane currents from the node's Rhs (adds electrode currents), adds their conductance to the node's D, both per
    /// area (mA/cm², S/cm²; a point current in nA is multiplied by 100/area), and adds each ion current and its
    /// derivative to the ion. The clock stands at mid-step.
    /// </summary>
    public Kernel? Currents { get; init; }

    /// <summary>Advances the states by one time step with the new voltage. The clock stands at the step's end.</summary>
    public Kernel? Advance { get; init; }

    /// <summary>
    /// What takes the place of <see cref="Advance"/> with a method of second order, where that differs: implicit methods take half a step, which the clock shows,
    /// and go on as far again. Null where it is the same.
    /// </summary>
    public Kernel? AdvanceSecondOrder { get; init; }

    /// <summary>What takes the place of <see cref="Initialize"/> with a method of second order, where that differs; null where it is the same.</summary>
    public Kernel? InitializeSecondOrder { get; init; }

    /// <summary>Runs before anything else of a step's currents (BEFORE BREAKPOINT).</summary>
    public Kernel? BeforeCurrents { get; init; }

    /// <summary>Sets the volumes and coefficients of <see cref="MechanismType.Diffusions"/>, after states have been advanced, before they diffuse.</summary>
    public Kernel? Diffuse { get; init; }

    /// <summary>Runs after all states have been advanced (AFTER SOLVE).</summary>
    public Kernel? AfterSolve { get; init; }

    /// <summary>Runs before variables are recorded, at the end of initialisation and of each step (BEFORE STEP).</summary>
    public Kernel? BeforeStep { get; init; }

    /// <summary>
    /// Variable step: what takes the place of <see cref="Currents"/>, where that differs (at_time, METHOD cvode_t); null where it is the same.
    /// </summary>
    public Kernel? VariableCurrents { get; init; }

    /// <summary>Variable step: runs before each step, for what is no equation (SOLVE of procedures). The clock stands at the step's start.</summary>
    public Kernel? VariableAdvance { get; init; }

    /// <summary>
    /// Variable step: computes the derivatives of the states into the columns that <see cref="MechanismType.Equations"/> name. The clock's time step is the one
    /// that is being tried.
    /// </summary>
    public Kernel? Derivatives { get; init; }

    /// <summary>
    /// Variable step: solves (1 - γJ)·x = b for the states of each instance, J being NEURON's approximation of the derivatives of their equations; b stands in the
    /// columns of the derivatives, where x takes its place. The clock's time step is γ.
    /// </summary>
    public Kernel? SolveJacobian { get; init; }

    /// <summary>Variable step: sets the concentrations that follow from states by an assignment, after the states have been set.</summary>
    public Kernel? FollowStates { get; init; }
}
