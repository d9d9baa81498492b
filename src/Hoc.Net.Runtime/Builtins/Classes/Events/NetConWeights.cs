using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Events;

/// <summary>The weights of a NetCon, as <c>netcon.weight[i]</c>.</summary>
internal sealed class NetConWeights(NetConObject owner) : INumberElements
{
    /// <inheritdoc/>
    public int Size => owner.Connection.Weights.Length;

    /// <inheritdoc/>
    public bool IsDead => owner.IsDead;

    /// <inheritdoc/>
    public ref double At(double index)
    {
        if (index >= 0 && index < Size) return ref owner.Connection.Weights[(int)index];
        throw new HocException(new Diagnostic(
            RuntimeDiagnostics.IndexOutOfRange,
            null,
            Size == 0
                ? $"{owner.Name} has no weights: its target takes none."
                : $"index {index:G10} is outside the weights of {owner.Name}, which are 0 to {Size - 1}.",
            "wcnt() tells how many weights there are."));
    }
}
