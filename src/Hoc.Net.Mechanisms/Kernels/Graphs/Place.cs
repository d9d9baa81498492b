using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>Where a single number lives: a local's element, a column, a global ...</summary>
/// <param name="Storage">The kind of place.</param>
/// <param name="Index">The slot, elements counted; for locals the element.</param>
/// <param name="Local">The local.</param>
internal readonly record struct Place(Storage Storage, int Index, Variable? Local = null)
{
    /// <summary>Whether all rows share it.</summary>
    public bool IsShared => Storage is Storage.Global or Storage.Shared or Storage.IonValence or Storage.Time or Storage.TimeStep or Storage.Celsius;

    /// <summary>Whether it is a register by its nature.</summary>
    public bool IsLocal => Storage is Storage.Local or Storage.RowVoltage;

    public static Place Of(Variable variable, int element) => variable.Storage == Storage.Local
        ? new(Storage.Local, element, variable)
        : new(variable.Storage, variable.Slot + element);
}
