namespace Hoc.Net.Runtime.Values;

/// <summary>A strdef variable. A character is a byte (Latin-1).</summary>
internal sealed class StringSlot
{
    /// <summary>What it holds now.</summary>
    public string Value { get; set; } = "";
}
