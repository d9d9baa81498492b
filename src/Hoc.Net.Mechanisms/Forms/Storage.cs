namespace Hoc.Net.Mechanisms.Forms;

/// <summary>Where a variable of a form lives. <see cref="Variable.Slot"/> says which one of its kind it is.</summary>
internal enum Storage
{
    /// <summary>In a register while one kernel, event or call runs over one row; 0 before it is set.</summary>
    Local,

    /// <summary>A column of the mechanism: the slot is its first column, elements follow.</summary>
    Field,

    /// <summary>A shared variable that users see: the slot is its index in the mechanism's globals, elements follow.</summary>
    Global,

    /// <summary>A shared variable that nobody but the mechanism sees, kept for the model's life: an index in its own array, elements follow.</summary>
    Shared,

    /// <summary>An ion's reversal potential at the row's node, mV. The slot is the index in the mechanism's ions, as for all ion variables.</summary>
    IonReversal,

    /// <summary>An ion's concentration inside, mM.</summary>
    IonInside,

    /// <summary>An ion's concentration outside, mM.</summary>
    IonOutside,

    /// <summary>An ion's current density, mA/cm².</summary>
    IonCurrent,

    /// <summary>The derivative of an ion's current density by the voltage, S/cm².</summary>
    IonCurrentDerivative,

    /// <summary>An ion's charge.</summary>
    IonValence,

    /// <summary>The voltage of the row's node, mV.</summary>
    NodeVoltage,

    /// <summary>
    /// The voltage that the code of the row sees, mV: the kernel sets it, and all routines that it calls share it. It differs from the node's
    /// while a conductance is found by a difference.
    /// </summary>
    RowVoltage,

    /// <summary>The area of the row's node, µm².</summary>
    NodeArea,

    /// <summary>The diameter of the row's segment, µm.</summary>
    NodeDiameter,

    /// <summary>The right-hand side of the row's node, mA/cm².</summary>
    NodeRhs,

    /// <summary>The diagonal of the row's node, S/cm².</summary>
    NodeD,

    /// <summary>The time, ms.</summary>
    Time,

    /// <summary>The time step, ms.</summary>
    TimeStep,

    /// <summary>The temperature, °C.</summary>
    Celsius,

    /// <summary>What a pointer of the row points to; the slot is the column of the pointer's field.</summary>
    Pointed,

    /// <summary>A weight of the connection whose event is delivered: the slot is its index.</summary>
    Weight,

    /// <summary>A weight of the connection that a <see cref="ConnectionsForm"/> has come to: the slot is its index.</summary>
    ConnectionWeight,

    /// <summary>The flag of the event that is delivered.</summary>
    Flag,
}
