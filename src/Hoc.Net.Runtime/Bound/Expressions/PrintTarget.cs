namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>Where a <see cref="PrintCall"/> puts its text.</summary>
internal enum PrintTarget
{
    /// <summary>Into a strdef: sprint.</summary>
    Variable,

    /// <summary>Where scripts print: printf.</summary>
    Output,

    /// <summary>Into the file of wopen, or where scripts print: fprint.</summary>
    File,
}
