namespace Hoc.Net.Runtime.Checking;

/// <summary>The classes of the objects that are assigned to a variable, as far as the text tells.</summary>
internal sealed class AssignedClasses
{
    private readonly HashSet<string> _classes = [];
    private bool _isMixed;

    /// <summary>The class of whatever the variable refers to; null when the text does not tell, or tells several.</summary>
    public string? Only => _isMixed || _classes.Count != 1 ? null : _classes.First();

    /// <summary>Notes that a new object is assigned.</summary>
    public void Add(string className) => _classes.Add(className);

    /// <summary>Notes that an object is assigned of which the text does not tell the class.</summary>
    public void AddUnknown() => _isMixed = true;
}
