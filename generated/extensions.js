// Written by `npm run build` from openapi/. Do not edit: change the source and build again.

export const extensions = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "The extensions of the document",
  "$defs": {
    "document": {
      "properties": {
        "x-response-classes": {
          "description": "What the first digit of a code means.",
          "type": "object",
          "propertyNames": {
            "pattern": "^[1-5]xx$"
          },
          "additionalProperties": {
            "type": "object",
            "required": [
              "summary",
              "description"
            ],
            "additionalProperties": false,
            "properties": {
              "summary": {
                "$ref": "#/$defs/text"
              },
              "description": {
                "$ref": "#/$defs/text"
              }
            }
          }
        },
        "x-retry-policies": {
          "description": "What the values of `x-retry` mean for a client.",
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/text"
          }
        },
        "x-undescribed-requests": {
          "description": "What is answered to requests that no operation describes, such as one for a path that is not there.",
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "required": [
              "description",
              "response",
              "cause"
            ],
            "additionalProperties": false,
            "properties": {
              "description": {
                "$ref": "#/$defs/text"
              },
              "response": {
                "type": "object"
              },
              "cause": {
                "$ref": "#/$defs/cause-name"
              }
            }
          }
        },
        "x-path-aliases": {
          "description": "Segments of paths by the spelling that older clients have for them, each with the documented one. A path is answered whichever it has, and the links of answers below the legacy base have the older ones.",
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/text"
          }
        }
      }
    },
    "pathItem": {
      "properties": {
        "x-planned-methods": {
          "description": "Methods that are planned for the path, and answered with 405 until they exist.",
          "type": "array",
          "items": {
            "enum": [
              "get",
              "put",
              "post",
              "delete",
              "patch"
            ]
          },
          "uniqueItems": true,
          "minItems": 1
        },
        "x-singleton": {
          "description": "There is one of it, although its path looks like one of several.",
          "const": true
        },
        "x-parents": {
          "description": "The collections that the path's parameters name entries of, where the path alone does not tell.",
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/collection"
          }
        }
      }
    },
    "operation": {
      "properties": {
        "x-permission": {
          "description": "The permission that the account needs.",
          "$ref": "#/$defs/text"
        },
        "x-causes": {
          "description": "The causes that can occur, by code. The source names those that cannot be told from the operation's shape, from unique fields, references or limits; the bundle spells out all of them.",
          "type": "object",
          "propertyNames": {
            "pattern": "^[1-5][0-9][0-9]$"
          },
          "additionalProperties": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/cause-name"
            },
            "uniqueItems": true
          }
        },
        "x-limits": {
          "description": "How many entries the collection may have, below one parent. It stands on the operation that creates.",
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/$defs/limit"
          }
        }
      }
    },
    "response": {
      "properties": {
        "x-status": {
          "description": "The code.",
          "type": "integer",
          "minimum": 100,
          "maximum": 599
        },
        "x-summary": {
          "description": "The name of the code, as the page of the API gives it.",
          "$ref": "#/$defs/text"
        },
        "x-retry": {
          "description": "The retry policy, a key of `x-retry-policies`.",
          "$ref": "#/$defs/text"
        },
        "x-keywords": {
          "$ref": "#/$defs/keywords"
        },
        "x-extends": {
          "description": "The shared response that this one, an operation's own, takes what it does not say from; the build puts both together.",
          "type": "string",
          "pattern": "^[A-Z][A-Za-z0-9]*$"
        },
        "x-shared": {
          "description": "The shared response of the code, by `$ref`, of which this one is what an operation makes of it. The build writes it.",
          "type": "object"
        },
        "x-causes": {
          "description": "The causes of a response without a body, where one with a body has named examples.",
          "type": "object",
          "additionalProperties": {
            "properties": {
              "summary": {
                "type": "string"
              },
              "description": {
                "type": "string"
              },
              "headers": {
                "type": "object",
                "additionalProperties": {
                  "type": "string"
                }
              }
            }
          }
        },
        "x-reasons": {
          "description": "The sentences of `invalid_reason`, by the keyword of JSON Schema or the word of this API for what is wrong, with the names of facts in braces.",
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/text"
          }
        }
      }
    },
    "cause": {
      "description": "An entry of the `x-causes` of a response.",
      "properties": {
        "x-applies-to": {
          "$ref": "#/$defs/applies-to"
        },
        "x-keywords": {
          "$ref": "#/$defs/keywords"
        }
      }
    },
    "example": {
      "description": "An example of a response is a cause, of an error or of a success.",
      "properties": {
        "x-applies-to": {
          "$ref": "#/$defs/applies-to"
        },
        "x-keywords": {
          "$ref": "#/$defs/keywords"
        },
        "x-message": {
          "description": "The sentence of the errors, with the names of details in braces.",
          "$ref": "#/$defs/text"
        },
        "x-details": {
          "description": "The component schema of the details of the errors.",
          "type": "string",
          "pattern": "^[A-Z][A-Za-z0-9]*$"
        },
        "x-parameters": {
          "description": "The values of the path's parameters that the example is the answer to, or the body for: what its entry lies below. Of a parameter that is left out it is the entry's own field of that name or, where it has none, the parameter's example.",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": {
            "type": "integer",
            "minimum": 0
          }
        }
      }
    },
    "header": {
      "properties": {
        "x-per-request": {
          "description": "The example says nothing about the request at hand, because each request has a value of its own.",
          "const": true
        }
      }
    },
    "parameter": {
      "properties": {
        "x-filter": {
          "description": "Which entries a query parameter picks: those whose field compares so with its value, or, for a keyword, those with the value in one of the fields.",
          "type": "object",
          "required": [
            "match"
          ]
        },
        "x-select": {
          "description": "What a query parameter does with the fields that it names: the answer keeps those, or all others; and the names that stand for several fields.",
          "type": "object",
          "required": [
            "keep"
          ],
          "additionalProperties": false,
          "properties": {
            "keep": {
              "enum": [
                "named",
                "others"
              ]
            },
            "groups": {
              "type": "object",
              "additionalProperties": {
                "type": "array",
                "minItems": 1,
                "items": {
                  "$ref": "#/$defs/text"
                }
              }
            }
          }
        }
      }
    },
    "schema": {
      "properties": {
        "x-required-on-create": {
          "description": "The fields that a create must hold; `required` has those that answers always do.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/text"
          },
          "uniqueItems": true
        },
        "x-required-on-update": {
          "description": "The fields that an update must hold, whether they change or not; most updates require none.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/text"
          },
          "uniqueItems": true,
          "minItems": 1
        },
        "x-writable-on": {
          "description": "The field may be written on that occasion alone.",
          "enum": [
            "create",
            "update"
          ]
        },
        "x-initial": {
          "description": "What a field that only the store writes has when its entity is created."
        },
        "x-excerpt": {
          "description": "What is left of the entity where a client chooses its fields: those that are always there, and those that only such answers have, with their schemas.",
          "type": "object",
          "required": [
            "always"
          ],
          "properties": {
            "always": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "adds": {
              "type": "object"
            }
          },
          "additionalProperties": false
        },
        "x-unique": {
          "description": "No two entries of a collection, below one parent, have the same value; how values are compared, and which values are free.",
          "type": "object",
          "required": [
            "cause"
          ],
          "additionalProperties": false,
          "properties": {
            "cause": {
              "$ref": "#/$defs/cause-name"
            },
            "compare": {
              "enum": [
                "exact",
                "ignoring-case"
              ]
            },
            "among": {
              "description": "The collections whose fields of this name share their values, whatever their entries lie below.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/collection"
              },
              "minItems": 1
            },
            "with": {
              "description": "Fields that have to be the same as well, before two entries are in each other's way.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/text"
              },
              "minItems": 1
            },
            "except": {
              "type": "array",
              "minItems": 1
            }
          }
        },
        "x-references": {
          "description": "The value is the id of an entry of a collection, or what stands for none. `on-delete` says what becomes of it when that entry is deleted: it is kept, cleared, or this entry is deleted as well; or the delete is refused with a cause, whose details list the ids of the entries that refer to it.",
          "type": "object",
          "required": [
            "collection"
          ],
          "additionalProperties": false,
          "properties": {
            "collection": {
              "$ref": "#/$defs/collection"
            },
            "none": true,
            "on-delete": {
              "anyOf": [
                {
                  "enum": [
                    "keep",
                    "clear",
                    "delete"
                  ]
                },
                {
                  "type": "object",
                  "required": [
                    "refuse",
                    "as"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "refuse": {
                      "$ref": "#/$defs/cause-name"
                    },
                    "as": {
                      "$ref": "#/$defs/text"
                    }
                  }
                }
              ]
            }
          }
        },
        "x-maximum": {
          "description": "How many items an array may have, or how many entries a chain of references, before a limit stands in the way; more are that cause, not a 400.",
          "$ref": "#/$defs/limit"
        },
        "x-archive": {
          "description": "A delete sets this field of an entry to true; lists leave the entry out unless a filter asks for it.",
          "$ref": "#/$defs/text"
        }
      }
    },
    "text": {
      "type": "string",
      "minLength": 1
    },
    "cause-name": {
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
    },
    "collection": {
      "description": "The path of a collection.",
      "type": "string",
      "pattern": "^/"
    },
    "limit": {
      "type": "object",
      "required": [
        "cause",
        "maximum"
      ],
      "additionalProperties": false,
      "properties": {
        "cause": {
          "$ref": "#/$defs/cause-name"
        },
        "maximum": {
          "type": "integer",
          "minimum": 0
        },
        "message": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "keywords": {
      "description": "The words that people look for it by, where they are not its own; the search of the docs finds it by them.",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
        "$ref": "#/$defs/text"
      }
    },
    "applies-to": {
      "description": "What an operation takes or does that can have the cause; `readOnly`, a body that lacks fields of the answers. Left out: every operation that documents the code; empty: those alone that name it, or the document in `x-undescribed-requests`.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "enum": [
          "requestBody",
          "readOnly",
          "parameters",
          "list",
          "count",
          "create",
          "delete-all",
          "read",
          "update",
          "delete",
          "read-singleton",
          "create-singleton",
          "update-singleton",
          "delete-singleton",
          "act"
        ]
      }
    }
  }
};
