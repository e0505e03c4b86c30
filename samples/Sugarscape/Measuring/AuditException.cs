namespace SugarscapeSample.Measuring;

/// <summary>Something that always holds does not hold: a bug of the model or of what runs it.</summary>
internal sealed class AuditException(string message) : Exception(message);
