using System.Text.Json;
using System.Text.Json.Serialization;
using Hoc.Net.Compat.Comparing;

namespace Hoc.Net.Compat.Reporting;

/// <summary>Keeps the last result of each model, so that a report tells of all when only some were run again.</summary>
/// <param name="folder">Where results are kept.</param>
internal sealed class ResultStore(string folder)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Keeps a result.</summary>
    public void Save(ModelResult result)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(PathOf(result.Number), JsonSerializer.Serialize(result, Options));
    }

    /// <summary>The result of a model; null when it has none.</summary>
    public ModelResult? Load(string number) =>
        File.Exists(PathOf(number)) ? JsonSerializer.Deserialize<ModelResult>(File.ReadAllText(PathOf(number)), Options) : null;

    private string PathOf(string number) => Path.Combine(folder, number + ".json");
}
