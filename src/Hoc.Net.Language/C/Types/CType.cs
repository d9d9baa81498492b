namespace Hoc.Net.Language.C;

/// <summary>A type of C. Sizes and alignments are those of 64-bit Unix systems.</summary>
internal abstract class CType
{
    /// <summary>The size in bytes; 0 for what has none.</summary>
    public abstract int Size { get; }

    /// <summary>What the addresses of its objects are multiples of.</summary>
    public virtual int Alignment => Math.Max(1, Size);

    /// <summary>True for integers.</summary>
    public virtual bool IsInteger => false;

    /// <summary>True for floating-point numbers.</summary>
    public virtual bool IsReal => false;

    public bool IsArithmetic => IsInteger || IsReal;

    /// <summary>What a pointer points to; null for other types.</summary>
    public CType? Target => (this as CPointerType)?.To;
}
