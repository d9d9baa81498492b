namespace Hoc.Net.Compat.Drive;

/// <summary>A value of a YAML file: a text, a list or a map, or none of them.</summary>
internal sealed record YamlNode
{
    /// <summary>What stands where nothing stands.</summary>
    public static YamlNode None { get; } = new();

    /// <summary>Its text; null when it has none.</summary>
    public string? Text { get; init; }

    /// <summary>Its items.</summary>
    public IReadOnlyList<YamlNode> Items { get; init; } = [];

    /// <summary>Its entries.</summary>
    public IReadOnlyDictionary<string, YamlNode> Map { get; init; } = new Dictionary<string, YamlNode>();

    /// <summary>Whether it is the null value.</summary>
    public bool IsNull => Text is "null" or "~" || (Text is null && Items.Count == 0 && Map.Count == 0);

    /// <summary>The texts of its items.</summary>
    public IReadOnlyList<string> Texts => [.. Items.Select(item => item.Text ?? "")];

    /// <summary>The entry of a key, or <see cref="None"/>.</summary>
    public YamlNode this[string key] => Map.GetValueOrDefault(key, None);
}
