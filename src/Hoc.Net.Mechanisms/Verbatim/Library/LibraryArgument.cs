namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>An argument of a library function.</summary>
internal readonly struct LibraryArgument
{
    public LibraryArgument(long value) => Int = value;

    public LibraryArgument(double value) => (Real, IsReal) = (value, true);

    public long Int { get; }

    public double Real { get; }

    public bool IsReal { get; }
}
