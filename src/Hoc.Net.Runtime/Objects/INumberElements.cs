namespace Hoc.Net.Runtime.Objects;

/// <summary>An object whose numbers HOC reads and assigns as <c>object.x[i]</c>.</summary>
internal interface INumberElements
{
    /// <summary>Element <c>x[index]</c>.</summary>
    /// <exception cref="HocException">The index is out of range.</exception>
    ref double At(double index);

    /// <summary>How many elements there are.</summary>
    int Size { get; }

    /// <summary>Whether the object's last holder let go, so that its elements are gone.</summary>
    bool IsDead { get; }
}
