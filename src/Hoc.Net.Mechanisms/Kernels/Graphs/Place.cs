using System.Runtime.CompilerServices;
using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>
/// Where a single number lives: a local's element, a column, a global ... A class, as <see cref="NodeKey"/> is: tables of structures would be
/// compiled when the first kernel is.
/// </summary>
/// <param name="Storage">The kind of place.</param>
/// <param name="Index">The slot, elements counted; for locals the element.</param>
/// <param name="Local">The local.</param>
internal sealed record Place(Storage Storage, int Index, Variable? Local = null)
{
    /// <summary>Whether all rows share it.</summary>
    public bool IsShared => Storage is Storage.Global or Storage.Shared or Storage.IonValence or Storage.Time or Storage.TimeStep or Storage.Celsius;

    /// <summary>Whether it is a register by its nature.</summary>
    public bool IsLocal => Storage is Storage.Local or Storage.RowVoltage;

    /// <summary>What stands for the place of a node that has none.</summary>
    public static Place None { get; } = new(Storage.Local, 0);

    public bool Equals(Place? other) =>
        other is not null && Storage == other.Storage && Index == other.Index && ReferenceEquals(Local, other.Local);

    public override int GetHashCode() => ((int)Storage * 65599 + Index) * 31 + RuntimeHelpers.GetHashCode(Local);

    public static Place Of(Variable variable, int element) => variable.Storage == Storage.Local
        ? new(Storage.Local, element, variable)
        : new(variable.Storage, variable.Slot + element);
}
