using System.Collections.Immutable;

namespace Hoc.Net.Language.C;

/// <summary>The type of a function.</summary>
/// <param name="result">What it gives.</param>
/// <param name="parameters">What it takes; null where a declaration leaves that open.</param>
/// <param name="isVariadic">True when it takes more.</param>
internal sealed class CFunctionType(CType result, ImmutableArray<CParameter>? parameters, bool isVariadic) : CType
{
    public CType Result { get; } = result;

    public ImmutableArray<CParameter>? Parameters { get; } = parameters;

    public bool IsVariadic { get; } = isVariadic;

    /// <summary>1, as compilers have it.</summary>
    public override int Size => 1;

    public override string ToString() => $"{Result}()";
}
