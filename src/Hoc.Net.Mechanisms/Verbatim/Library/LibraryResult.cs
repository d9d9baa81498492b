namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>What a library function gives: an integer or pointer, or a real number.</summary>
internal readonly record struct LibraryResult(long Int, double Real)
{
    public static implicit operator LibraryResult(long value) => new(value, value);

    public static implicit operator LibraryResult(double value) => new(0, value);
}
